package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workbook.StrangersXlsx.aWorkbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.workbook.Refusal.Cause;

/** Zips whose writers were careless are read as long as there is only one way to read them. */
class OddZipTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final int DESCRIBED = 1 << 3;

    private static final byte[] SOUND =
            aWorkbook().rows("<row r='1'><c r='A1'><v>7</v></c></row>").bytes();

    @ParameterizedTest
    @CsvSource({"8, 0", "0, 8", "8, 8", "2048, 0", "0, 2048", "2, 0", "0, 6", "4, 2"})
    void readsEntriesWhoseTwoHeadersDifferInTheirFlags(int local, int central) {
        assertRead(RawZip.of(SOUND).flags(local, central).bytes());
        if (((local | central) & DESCRIBED) != 0) {
            assertRead(RawZip.of(SOUND).flags(local, central).sizesBehind().bytes());
        }
    }

    @Test
    void refusesSizesThatNoHeaderSaysStandElsewhere() {
        assertThat(Reading.refusal(RawZip.of(SOUND).sizesBehind().bytes()).cause())
                .isEqualTo(Cause.SUSPICIOUS);
    }

    @Test
    void readsPaddingExtraFieldsAndComments() {
        assertRead(RawZip.of(SOUND).behindEach(new byte[500]).bytes());
        assertRead(RawZip.of(SOUND).behindEach(ascii("PK\r\n")).bytes());
        assertRead(RawZip.of(SOUND).extra().comment("Điện Biên").bytes());
        assertRead(RawZip.of(SOUND)
                .flags(DESCRIBED, DESCRIBED)
                .sizesBehind()
                .behindEach(new byte[3])
                .bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\0", "\u001A", "xyz", "\r\n--boundary--\r\n"})
    void readsAFileWithAFewBytesBehindItsEnd(String tail) {
        assertRead(RawZip.of(SOUND).tail(ascii(tail)).bytes());
        assertRead(RawZip.of(SOUND).comment("Tủa Chùa").tail(ascii(tail)).bytes());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 4096, 65_000})
    void readsAFileFilledUpToAWholeBlock(int zeros) {
        assertRead(RawZip.of(SOUND).tail(new byte[zeros]).bytes());
    }

    @Test
    void refusesAFileWithMuchElseBehindItsEnd() {
        assertThat(Reading.refusal(RawZip.of(SOUND).tail(ascii("x".repeat(65))).bytes())
                        .cause())
                .isEqualTo(Cause.TRUNCATED);
        assertThat(Reading.refusal(RawZip.of(SOUND).tail(new byte[200_000]).bytes())
                        .cause())
                .isEqualTo(Cause.TRUNCATED);
    }

    @Test
    void refusesTwoFilesInOne() {
        byte[] other =
                aWorkbook().rows("<row r='1'><c r='A1'><v>8</v></c></row>").bytes();

        assertThat(Reading.refusal(Xls.join(SOUND, other)).cause()).isEqualTo(Cause.DAMAGED);
    }

    @Test
    void refusesAnEntryHiddenBetweenTheOthers() {
        byte[] hidden = Arrays.copyOf(SOUND, 300);

        assertThat(Reading.refusal(RawZip.of(SOUND).behindEach(hidden).bytes()).cause())
                .isEqualTo(Cause.SUSPICIOUS);
    }

    /** So do some writers for Windows, and spreadsheet programs open what they write. */
    @Test
    void readsNamesThatArePartedByBackslashes() {
        assertRead(RawZip.of(SOUND).named(name -> name.replace('/', '\\')).bytes());
        assertRead(RawZip.of(SOUND)
                .named(name -> name.startsWith("xl/worksheets/") ? name.replace('/', '\\') : name)
                .bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\xl\\a.xml", "xl\\..\\..\\a.xml", "..\\a.xml", "xl/..\\a.xml"})
    void refusesBackslashesThatLeadOutOfThePackage(String name) {
        assertThat(Reading.refusal(RawZip.of(SOUND).and(name, ascii("<a/>")).bytes())
                        .cause())
                .isEqualTo(Cause.SUSPICIOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl\\worksheets\\sheet1.xml"})
    void readsAnEntryThatStandsTwiceWithTheSameContent(String name) {
        assertRead(RawZip.of(SOUND).and(name, content(SHEET)).bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl\\worksheets\\sheet1.xml", "xl/worksheets/Sheet1.xml"})
    void refusesAnEntryThatStandsTwiceWithOtherContent(String name) {
        byte[] other = new String(content(SHEET), StandardCharsets.UTF_8)
                .replace("7", "8")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.refusal(RawZip.of(SOUND).and(name, other).bytes()).cause())
                .isEqualTo(Cause.SUSPICIOUS);
    }

    @Test
    void refusesNamesThatDifferInCaseOnly() {
        assertThat(Reading.refusal(RawZip.of(SOUND)
                                .and("xl/worksheets/Sheet1.xml", content(SHEET))
                                .bytes())
                        .cause())
                .isEqualTo(Cause.SUSPICIOUS);
    }

    private static byte[] content(String part) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(SOUND))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return zip.readAllBytes();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        throw new IllegalArgumentException(part);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void assertRead(byte[] zip) {
        assertThat(Reading.value(zip, "A1")).hasToString("Decimal[value=7]");
        try (var workbook = Reading.open(zip)) {
            workbook.finish();
        }
    }
}
