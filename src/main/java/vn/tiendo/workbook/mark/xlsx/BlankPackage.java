package vn.tiendo.workbook.mark.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.xlsx.ContentTypes;
import vn.tiendo.workbook.xml.XmlPart;

/** An .xlsx package without any sheet, for our own sheet to be set into. */
public final class BlankPackage {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private BlankPackage() {}

    public static byte[] bytes() throws IOException, CopyImpossible {
        var bytes = new ByteArrayOutputStream();
        var zip = new PackageWriter(bytes);
        for (var part : parts().entrySet()) {
            zip.part(part.getKey(), text -> text.write(XML + part.getValue()));
        }
        zip.finish();
        return bytes.toByteArray();
    }

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(ContentTypes.PART, """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>\
            """);
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + RELATIONSHIPS + "\"><Relationship Id=\"rId1\" Type=\""
                        + XmlPart.RELATIONSHIPS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + XmlPart.MAIN + "\" xmlns:r=\"" + XmlPart.RELATIONSHIPS
                        + "\"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>");
        return parts;
    }
}
