package vn.tiendo.document.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.render.AbstractOutputDevice;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import vn.tiendo.document.chart.Plate;

/** Finds what is to be painted into a place that was left for it. */
record PlatePainters(List<Plate> plates) implements FSObjectDrawerFactory {

    private static final String NUMBER = "data-plate";

    @Override
    public boolean isReplacedObject(Element element) {
        return element.hasAttribute(NUMBER);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        var plate = plates.get(Integer.parseInt(element.getAttribute(NUMBER)));
        return (_, x, y, width, _, device, context, _) -> {
            var place = new PlatePainter.Place(x, y, width / plate.width());
            new PlatePainter((AbstractOutputDevice) device, context, place).paint(plate);
            return Map.of();
        };
    }
}
