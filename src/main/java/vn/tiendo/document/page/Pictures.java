package vn.tiendo.document.page;

import vn.tiendo.content.Drawing;

/** How drawings are set into a page. */
public interface Pictures {

    /** @param id alone of its kind on the page */
    void write(Markup out, Drawing drawing, String id);
}
