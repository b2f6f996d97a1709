package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/**
 * What Excel repairs or refuses, although other programs do not mind: the order of a sheet's parts, lengths, names. Source:
 * ECMA-376 part 1, 18.3.1.99 (CT_Worksheet) and 18.3.1.32 (CT_DataValidation); Excel specifications and limits.
 */
class TemplatePackageTest {

    private static final List<String> ORDER = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "legacyDrawingHF");

    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_MESSAGE = 255;

    static Stream<Arguments> units() {
        return Stream.of(TemplateDesk.URBAN, TemplateDesk.SCHOOLS)
                .flatMap(desk -> Stream.concat(desk.units().stream(), successors(desk))
                        .distinct()
                        .map(unit -> Arguments.of(desk, unit)));
    }

    private static Stream<UnitCode> successors(TemplateDesk desk) {
        var next = Period.of(desk.period().yearMonth().plusMonths(1));
        return desk.programme.unitsExpected(next).stream().map(unit -> unit.code());
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("units")
    void opensCleanInExcel(TemplateDesk desk, UnitCode unit) {
        var periods = Stream.of(0, 1, 2, 3)
                .map(months -> Period.of(desk.period().yearMonth().plusMonths(months)))
                .filter(period -> !desk.programme.formsExpected(unit, period).isEmpty())
                .limit(2)
                .toList();
        assertThat(periods).isNotEmpty();

        for (Period period : periods) {
            var earlier = period.equals(desk.period())
                    ? Earlier.NONE
                    : desk.accepted(desk.period().toString());
            var parts = parts(desk.blank(unit.value(), period.toString(), earlier));
            parts.forEach((name, part) -> {
                if (name.startsWith("xl/worksheets/sheet")) {
                    requireOrder(name, part.getDocumentElement());
                    requireRisingCells(name, part);
                    requireMergedApart(name, part);
                    requireRulesWithinLimits(name, part);
                    requireNoExtensions(name, part);
                }
            });
            requireNames(Objects.requireNonNull(parts.get("xl/workbook.xml")));
            requireFormatsThatAreThere(parts);
            requireRelations(parts);
        }
    }

    private static void requireOrder(String name, Element sheet) {
        var places = children(sheet).stream()
                .map(child -> ORDER.indexOf(child.getLocalName()))
                .toList();

        assertThat(places).as(name).isSorted().doesNotContain(-1);
    }

    private static void requireRisingCells(String name, Document sheet) {
        int row = 0;
        for (Element one : elements(sheet, "row")) {
            int number = Integer.parseInt(one.getAttribute("r"));
            assertThat(number).as(name).isGreaterThan(row);
            row = number;
            var cells = children(one).stream()
                    .map(cell -> cell.getAttribute("r").replaceAll("\\d", ""))
                    .map(letters -> letters.length() + letters)
                    .toList();
            assertThat(cells).as(name + " row " + row).isSorted().doesNotHaveDuplicates();
        }
    }

    private static void requireMergedApart(String name, Document sheet) {
        var taken = new HashSet<String>();
        for (Element merged : elements(sheet, "mergeCell")) {
            var area = org.apache.poi.ss.util.CellRangeAddress.valueOf(merged.getAttribute("ref"));
            area.forEach(cell -> assertThat(taken.add(cell.formatAsString()))
                    .as(name + " " + cell)
                    .isTrue());
        }
    }

    private static void requireRulesWithinLimits(String name, Document sheet) {
        for (Element rule : elements(sheet, "dataValidation")) {
            assertThat(rule.getAttribute("promptTitle").length()).as(name).isBetween(1, LONGEST_TITLE);
            assertThat(rule.getAttribute("errorTitle").length()).as(name).isBetween(1, LONGEST_TITLE);
            assertThat(rule.getAttribute("prompt").length()).as(name).isBetween(1, LONGEST_MESSAGE);
            assertThat(rule.getAttribute("error").length()).as(name).isBetween(1, LONGEST_MESSAGE);
            assertThat(rule.getAttribute("errorStyle")).as(name).isEqualTo("warning");
            children(rule)
                    .forEach(formula -> assertThat(formula.getTextContent().length())
                            .as(name)
                            .isLessThanOrEqualTo(LONGEST_MESSAGE));
        }
        var priorities = elements(sheet, "cfRule").stream()
                .map(rule -> rule.getAttribute("priority"))
                .toList();
        assertThat(priorities).as(name).doesNotHaveDuplicates();
    }

    private static void requireNoExtensions(String name, Document sheet) {
        assertThat(elements(sheet, "extLst")).as(name).isEmpty();
        assertThat(elements(sheet, "AlternateContent")).as(name).isEmpty();
    }

    private static void requireNames(Document workbook) {
        var sheets = elements(workbook, "sheet");
        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(sheet.getAttribute("name"))
                        .hasSizeBetween(1, 31)
                        .doesNotContainPattern("[\\[\\]:*?/\\\\]|^'|'$"));
        assertThat(sheets).extracting(sheet -> sheet.getAttribute("sheetId")).doesNotHaveDuplicates();
        assertThat(elements(workbook, "definedName"))
                .allSatisfy(name -> {
                    assertThat(name.getAttribute("name")).matches("_xlnm\\.Print_(Area|Titles)");
                    assertThat(name.getTextContent()).doesNotContain("#REF!");
                })
                .extracting(name -> name.getAttribute("name") + name.getAttribute("localSheetId"))
                .doesNotHaveDuplicates();
    }

    private static void requireFormatsThatAreThere(Map<String, Document> parts) {
        var styles = Objects.requireNonNull(parts.get("xl/styles.xml"));
        int formats = children(elements(styles, "cellXfs").getFirst()).size();
        int conditional = elements(styles, "dxf").size();
        parts.forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/sheet")) {
                elements(part, "c")
                        .forEach(cell -> assertThat(Integer.parseInt("0" + cell.getAttribute("s")))
                                .as(name)
                                .isLessThan(formats));
                elements(part, "cfRule")
                        .forEach(rule -> assertThat(Integer.parseInt(rule.getAttribute("dxfId")))
                                .as(name)
                                .isLessThan(conditional));
            }
        });
    }

    /** What a part names in others is there; so are the boxes of notes. */
    private static void requireRelations(Map<String, Document> parts) {
        parts.forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/_rels/")) {
                var ids = elements(part, "Relationship").stream()
                        .map(relation -> relation.getAttribute("Id"))
                        .toList();
                assertThat(ids).as(name).doesNotHaveDuplicates();
                elements(part, "Relationship")
                        .forEach(relation -> assertThat(parts)
                                .as(name)
                                .containsKey(relation.getAttribute("Target").replaceFirst("^(\\.\\.|/xl)", "xl")));
            }
        });
    }

    private static List<Element> elements(Document part, String name) {
        var found = part.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Every part, all of them XML. */
    private static Map<String, Document> parts(byte[] workbook) {
        var parts = new TreeMap<String, Document>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var xml = factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
                assertThat(parts.put(entry.getName(), xml)).as(entry.getName()).isNull();
            }
            return parts;
        } catch (IOException | javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
