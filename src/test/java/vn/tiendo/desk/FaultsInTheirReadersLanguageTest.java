package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.programme.OneLanguage.vietnameseIn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.programme.EnglishProgramme;

/** What is wrong with definitions is told in the language of whoever reads it: of the programme, unless another is asked for. */
class FaultsInTheirReadersLanguageTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @BeforeEach
    void writesAProgrammeInEnglish() throws IOException {
        EnglishProgramme.write(jobs);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            programme.yaml        | templateVersion:      | templateVersoin:      | there is no entry 'templateVersoin'; perhaps 'templateVersion'?
            programme.yaml        | measuredBy: [S01B]    | measuredBy: [S01X]    | there is no form 'S01X'
            programme.yaml        | value: S,             | value: P,             | the value 'P' is there twice; declared already at
            programme.yaml        | Suspended, Complete   | suspended, Suspended  | differs from 'suspended' of the value 'suspended' in accents or capitals only
            programme.yaml        | placeholders:         | ignore: ["*"]\\nplaceholders: | '*' is every sheet; needs the name of a sheet
            programme.yaml        | placeholders:         | ignore: [Return]\\nplaceholders: | 'Return' is also the sheet of the form
            programme.yaml        | - { task: "1.1"       | - { task: ["1.1"]     | wrong type; needs a text
            programme.yaml        | notice: {             | notice: [             | not valid YAML: the list […] is not closed
            programme.yaml        | notice: {             | notice: } {           | not valid YAML
            programme.yaml        | notice: {             | notice: "{            | this line does not go with those above
            programme.yaml        | notice: {             | notice: !x {          | wrong type; needs entries like
            schedule.yaml         | MON-FRI"              | MON-FRI               | a quote is not closed
            forms/return.yaml     | choices: level        | choices: levels       | there is no list of choices 'levels'; perhaps 'level'?
            forms/return.yaml     | key: projects         | key: project          | there is no registry 'project'; perhaps 'projects'?
            forms/return.yaml     | leaf: code            | leaf: cod             | there is no field 'cod'; perhaps 'code'?
            forms/return.yaml     | field: place          | field: Place          | field name 'Place'; needs lower-case letters
            forms/return.yaml     | is: [Level]           | is: [State]           | is used for the field 'level' already
            forms/return.yaml     | Year {year}           | Year {yaer}           | there is no placeholder '{yaer}'
            forms/return.yaml     | "Year {year} / {quarter} / {kind}" | "Year {year} / {quarter}" | {kind} is missing
            forms/return.yaml     | expectedOf: all       | expectedOf: []        | no unit has to send this form; needs projects, towns, all
            forms/return.yaml     | expectedOf: all       | expectedOf: nobody    | there is no value 'nobody'
            forms/return.yaml     | subject: [fund]       | subject: across       | needs a column with exactly one dimension
            forms/return.yaml     | subject: [fund]       | subject: [amount]     | is a figure, so it cannot name a row
            forms/return.yaml     | subject: [fund]       | subject: whole        | is for blocks of questions and answers only
            forms/return.yaml     | type: date, precision: day | type: text, precision: day | only a column of type date has 'precision'
            forms/return.yaml     | answer: below         | across: [year]        | a block of questions and answers has no columns
            forms/return.yaml     | unit: thousand VND    | unit: crowns          | there is no unit of money 'crowns'; needs VND
            forms/return.yaml     | derived: "percent(rooms - temporary, rooms)" | derived: "rooms - temporry" | there is no name 'temporry'; perhaps 'temporary'?
            forms/return.yaml     | derived: "percent(rooms - temporary, rooms)" | derived: "state(rooms)" | there is no
            forms/return.yaml     | derived: "percent(rooms - temporary, rooms)" | derived: "rooms -" | the expression is not well-formed; look at brackets
            forms/return.yaml     | derived: "percent(rooms - temporary, rooms)" | derived: "permanent_pct" | is worked out from itself
            forms/return.yaml     | derived: "percent(rooms - temporary, rooms)" | derived: "management" | the expression gives string; a percent column needs double
            forms/return.yaml     | required_if: "state == 'Complete'" | required_if: "cost + 1.5 > 2" | cannot be used for (int, double); money is int
            forms/return.yaml     | required_if: "state == 'Complete'" | required_if: "cost"    | the expression gives int; needs a condition
            forms/return.yaml     | "*/*/plan"            | "*/plan"              | has 2 parts, the column 'amount' has 3 dimensions; needs them in the order
            forms/return.yaml     | "*/*/plan"            | "*/*/plam"            | there is no 'plam' in the list 'kind'; perhaps 'plan'?
            forms/return.yaml     | inside: "{code}: {name}" | inside: "{code}"   | pattern '{code}'; needs at least two parts
            forms/return.yaml     | prefill: registry.place | prefill: registry.plaec | 'registry.plaec' is not understood; perhaps 'registry.place'?
            rules.yaml            | rule: TH01            | rule: t1              | rule id 't1'; needs capital letters
            rules.yaml            | severity: error       | severity: fatal       | there is no value 'fatal'; there are: error, warning, note
            rules.yaml            | severity: error       | effective: []         | has no period yet; needs { from: 2025-06, severity: warning }
            rules.yaml            | severity: error       | effective: [{ from: 2025-06, to: 2025-05, severity: note }] | the last period is before the first; from 2025-06 on
            indicators.yaml       | sum: S01B.            | sum: S01X.            | there is no form 'S01X'
            reports/quarterly.yaml | shows: overview      | shows: overviews      | there is no value 'overviews'; perhaps 'overview'?
            reports/quarterly.yaml | .xlsx                | .docx                 | needs a name that ends in .xlsx
            schedule.yaml         | Ho_Chi_Minh           | Ho_Chi_Min            | there is no time zone 'Asia/Ho_Chi_Min'; perhaps
            schedule.yaml         | 7-18                  | 7-24                  | the part hour '7-24': needs 0 to 23, or *
            schedule.yaml         | from: 15              | from: 31              | wrong value; needs a whole number from 1 to 28
            units.csv             | SOU,                  | NOR,                  | the unit 'NOR' is there twice; declared already at
            units.csv             | SOU,                  | S OU,                 | the cell 'code' says 'S OU'; needs a unit code
            units.csv             | short_name            | shortname             | the column 'shortname' is not read; perhaps 'short_name'?
            projects.csv          | N-014,NOR             | N-014,NOT             | there is no unit 'NOT'; perhaps 'NOR'?
            projects.csv          | 2024,2025             | 2024,2023             | the year of finishing is before the year of starting; from 2024 on
            projects.csv          | ,8400000000           |                       | the line has 10 cells; needs 11 cells
            contacts.csv          | office@northfield.example | office            | needs one mail address
            """)
    void speakTheLanguageOfTheProgramme(String file, String old, String replacement, String what) throws IOException {
        change(file, old, replacement == null ? "" : replacement.replace("\\n", "\n"));

        var english = check();
        var vietnamese = check("--language=vi");

        assertThat(english.said()).contains(what);
        assertThat(vietnameseIn(english.said() + english.told())).isEmpty();
        assertThat(vietnamese.lines()).hasSameSizeAs(english.lines());
        assertThat(vietnamese.lines())
                .allSatisfy(line -> assertThat(vietnameseIn(line)).isNotEmpty());
        assertThat(vietnamese.said().replaceAll("'[^']*'", ""))
                .doesNotContainPattern("\\b(the|there|is|needs|not|and)\\b");
    }

    @Test
    void areInEnglishEvenWhereTheProgrammeCannotBeRead() throws IOException {
        byte[] latin = Files.readString(file("programme.yaml"))
                .replace("School Grant Fund", "Fond scolaire à Genève")
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file("programme.yaml"), latin);

        assertThat(check().said()).contains("the file is not UTF-8; save the file again in UTF-8");
    }

    @Test
    void foldInEnglishWhatIsAlike() throws IOException {
        var lines = new StringBuilder(Files.readString(file("projects.csv")));
        for (int i = 0; i < 3000; i++) {
            lines.append("X-%d,NIL,1.1,Some School %d,Northfield,Hill,C,2024,2025,,1\n".formatted(i, i));
        }
        Files.writeString(file("projects.csv"), lines);

        var answer = check();

        assertThat(answer.said()).contains("3000 places: there is no unit …", "Such as:");
        assertThat(vietnameseIn(answer.said())).isEmpty();
    }

    @Test
    void tellInEnglishWhatNobodyHasConfirmed() throws IOException {
        change("contacts.csv", "unit,name,email", "unit,name,email,verified,source");
        change("contacts.csv", "grants@fund.example", "grants@fund.example,no,by phone");
        change("contacts.csv", "office@northfield.example", "office@northfield.example,no,by phone");

        assertThat(check().lines())
                .anyMatch(line -> line.endsWith("not verified yet (2 lines); by phone"))
                .anyMatch(line -> line.matches(".*schedule.yaml:1:1: not verified yet; agreed by telephone"))
                .allMatch(line -> vietnameseIn(line).isEmpty());
        assertThat(check("--language=vi").said()).contains("chưa được xác nhận (2 dòng); by phone");
    }

    @Test
    void areToldInEnglishToProgramsToo() throws IOException {
        var table = Files.writeString(jobs.resolve("new.csv"), "code,name,short_name\nSOU,,Southport\n");

        var answer = Spoken.by("registry", "import", "--table=units", table.toString(), "--json", "--jobs=" + jobs);

        assertThat(answer.said()).contains("the cell 'name' is empty");
        assertThat(vietnameseIn(answer.said())).isEmpty();
    }

    private Spoken check(String... options) {
        var arguments = new java.util.ArrayList<>(java.util.List.of("jobs", "check", jobs.toString()));
        arguments.addAll(java.util.List.of(options));
        return Spoken.by(arguments.toArray(String[]::new));
    }

    private void change(String name, String old, String replacement) throws IOException {
        String text = Files.readString(file(name));
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        Files.writeString(file(name), text.substring(0, at) + replacement + text.substring(at + old.length()));
    }

    private Path file(String name) {
        return jobs.resolve(EnglishProgramme.CODE).resolve(name);
    }
}
