package vn.tiendo.desk.submissions;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.console.PagesAddress;
import vn.tiendo.desk.console.RuleAddress;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.reply.FindingsAsCsv;
import vn.tiendo.reply.FindingsAsJson;
import vn.tiendo.reply.FindingsAsText;
import vn.tiendo.reply.FindingsAsWorkbook;
import vn.tiendo.reply.Rules;
import vn.tiendo.reply.SenderAnswer;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.Submission;
import vn.tiendo.validation.RuleCatalogue;

/** The findings of a submission in a format for somebody to take along; the same for the command line and the pages. */
public record FindingsFile(
        Programme programme, Submission submission, SenderAnswer answer, PagesAddress pages, Locale language) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** As on the command line. */
    public enum Format {
        text,
        json,
        csv,
        xlsx
    }

    /** Writes it; closes nothing. */
    public void write(Format format, OutputStream out) throws IOException {
        switch (format) {
            case text -> out.write(bytes(FindingsAsText.of(answer, language)));
            case json -> out.write(bytes(JSON.writeValueAsString(json().problem(language)) + "\n"));
            case csv -> out.write(bytes(FindingsAsCsv.of(answer, language)));
            case xlsx ->
                new FindingsAsWorkbook(answer, new Rules(RuleCatalogue.of(programme), this::link), language)
                        .write(made(), out);
        }
    }

    /** For programs. */
    public FindingsAsJson json() {
        return new FindingsAsJson(
                answer, new FindingsAsJson.Source(unit(), period(), this::address, programme.language()));
    }

    private String link(String rule) {
        return pages.ofRule(programme.code(), rule);
    }

    private String address(String rule) {
        return RuleAddress.of(programme.code(), rule);
    }

    private Instant made() {
        return submission.decision().map(Decision::decidedAt).orElse(submission.receivedAt());
    }

    private Optional<UnitCode> unit() {
        return submission
                .decision()
                .flatMap(Decision::unit)
                .or(() -> submission.arrival().unit());
    }

    private Optional<Period> period() {
        return submission
                .decision()
                .flatMap(Decision::period)
                .or(() -> submission.arrival().period());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
