package vn.tiendo;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms use only what they say they use. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.tiendo");

    private static final Path ROOT = Path.of("src", "main", "java", "vn", "tiendo");
    private static final int MOST_FILES = 40;

    private static final JavaClasses TESTS = new ClassFileImporter()
            .importUrl(HouseTest.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void keepsEachRoomToTheRoomsItNames() {
        ApplicationModules.of(Tiendo.class).verify();
    }

    /** Whoever looks for a line reads one package, and need not read those that stand upon it. */
    @ParameterizedTest
    @MethodSource("roomsWithRooms")
    void buildsTheRoomsWithinARoomUponEachOther(String room) {
        slices().matching("vn.tiendo." + room + ".(**)")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    static Stream<String> roomsWithRooms() throws IOException {
        return folders()
                .map(ROOT::relativize)
                .filter(folder -> folder.getNameCount() == 2)
                .map(folder -> folder.getName(0).toString())
                .distinct()
                .sorted();
    }

    @Test
    void keepsEveryPackageSmall() throws IOException {
        var crowded = folders()
                .filter(folder -> sources(folder) > MOST_FILES)
                .map(folder -> ROOT.relativize(folder).toString())
                .toList();

        assertThat(crowded).isEmpty();
    }

    @Test
    void saysOfEveryPackageWhatItIs() throws IOException {
        assertThat(folders().filter(folder -> sources(folder) > 0))
                .allSatisfy(folder ->
                        assertThat(folder.resolve("package-info.java")).exists());
    }

    private static Stream<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.walk(ROOT)) {
            return folders.filter(Files::isDirectory).toList().stream();
        }
    }

    /** Without what is said of the package itself. */
    private static long sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void knowsPoiInTheWorkbookRoomOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.tiendo.workbook..", "vn.tiendo.document..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(HOUSE);
    }

    @Test
    void keepsSpreadsheetsToTheWorkbookRoomAndLettersToTheDocumentRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.tiendo.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi.xwpf..", "org.openxmlformats.schemas.wordprocessingml..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.tiendo.workbook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.poi.ss..",
                        "org.apache.poi.hssf..",
                        "org.apache.poi.xssf..",
                        "org.openxmlformats.schemas.spreadsheetml..")
                .check(HOUSE);
    }

    @Test
    void knowsMailInTheNoticeRoomOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.tiendo.notice..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "org.springframework.mail.javamail..")
                .check(HOUSE);
    }

    @Test
    void knowsSpringBatchInTheRunRoomOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.tiendo.run..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.batch..")
                .check(HOUSE);
    }

    /** The same report has the same bytes wherever it is made: {@code SameBytesEverywhereTest}. */
    @Test
    void asksTheMachineForNoLanguageNoZoneAndNoCharacterSet() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Collator.class, "getInstance")
                .orShould()
                .callConstructor(DecimalFormat.class, String.class)
                .orShould()
                .callConstructor(MessageFormat.class, String.class)
                .orShould()
                .callConstructor(Date.class)
                .check(HOUSE);
    }

    /** {@code formatted} writes numbers with the digits of the machine's language. */
    @Test
    void writesNumbersInTheDigitsOfNoMachine() throws IOException {
        var number = Pattern.compile("%[-,0-9.]*[dfeg](?:[^\"]|\\\\.)*\"+\\s*(?:\\.|::)formatted");
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            var found = files.filter(Files::isRegularFile)
                    .filter(file -> number.matcher(text(file)).find())
                    .toList();

            assertThat(found).as("use String.format(Locale.ROOT, …)").isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A machine with other work to do is no fault of ours. What has to end says so by {@link Ending}. */
    @Test
    void takesNoTimeInAnyTest() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Ending.class)
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethodWhere(target(nameStartingWith("assertTimeout")))
                .check(TESTS);
    }

    @Test
    void keepsSpringOutOfTheRoomsThatThink() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "vn.tiendo.measure..",
                        "vn.tiendo.workbook..",
                        "vn.tiendo.document..",
                        "vn.tiendo.programme..",
                        "vn.tiendo.form..",
                        "vn.tiendo.validation..",
                        "vn.tiendo.report..")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.context..",
                        "org.springframework.beans..",
                        "org.springframework.boot..",
                        "org.springframework.jdbc..",
                        "org.springframework.transaction..")
                .check(HOUSE);
    }
}
