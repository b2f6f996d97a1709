package vn.tiendo.bench;

import java.math.BigDecimal;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The handler that a careful programmer writes around POI's event model. */
final class SaxCells extends DefaultHandler {

    private final SharedStrings texts;
    private final Digest digest;
    private final StringBuilder value = new StringBuilder();
    private @Nullable String type;
    private boolean wanted;
    private int row;
    private int column;

    SaxCells(SharedStrings texts, Digest digest) {
        this.texts = texts;
        this.digest = digest;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (qualified) {
            case "row" -> row = Integer.parseInt(attributes.getValue("r"));
            case "c" -> beginCell(attributes);
            case "v", "t" -> wanted = true;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (qualified) {
            case "v", "t" -> wanted = false;
            case "c" -> endCell();
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (wanted) {
            value.append(text, start, length);
        }
    }

    private void beginCell(Attributes attributes) {
        type = attributes.getValue("t");
        column = columnOf(attributes.getValue("r"));
        value.setLength(0);
    }

    private void endCell() {
        if (value.isEmpty()) {
            return;
        }
        switch (type) {
            case null -> digest.number(row, column, new BigDecimal(value.toString()));
            case "n" -> digest.number(row, column, new BigDecimal(value.toString()));
            case "s" -> digest.text(row, column, shared(value.toString()));
            case "str", "inlineStr" -> digest.text(row, column, value.toString());
            case "b" -> digest.bool(row, column, value.charAt(0) == '1');
            default -> throw new Unread("cell type " + type);
        }
    }

    private String shared(String place) {
        return texts.getItemAt(Integer.parseInt(place)).getString();
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (int at = 0; reference.charAt(at) >= 'A'; at++) {
            column = column * 26 + reference.charAt(at) - 'A' + 1;
        }
        return column;
    }
}
