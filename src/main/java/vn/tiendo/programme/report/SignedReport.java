package vn.tiendo.programme.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;

/**
 * A report that somebody signs and somebody reads: for whom it is, and what it says in which order. A file of
 * {@code reports/} that names an audience declares it.
 *
 * @param audience its code: {@code ubnd}
 * @param name whom it is for
 * @param fileName without an ending; {@code {period}} stands for {@code 2025-06}
 * @param kind what stands over it: "BÁO CÁO"
 * @param subject under that; {@code {programme}}, {@code {period}}, {@code {span}} stand for their names
 * @param longer what it is called where longer periods close, by their kinds
 * @param money in which money is told: {@code tỷ đồng}
 * @param recipients the lines of "Nơi nhận", without their dashes; empty for those of the programme's letters
 * @param appendices the sheets of the workbook that follow it, by name
 * @param one the dimension whose members have a report of this kind each; empty for one report on all
 */
public record SignedReport(
        String audience,
        LocalText name,
        String fileName,
        LocalText kind,
        LocalText subject,
        Map<Form.Frequency, Titling> longer,
        String money,
        List<String> recipients,
        List<String> appendices,
        Optional<String> one,
        List<Chapter> chapters) {

    public SignedReport {
        longer = Map.copyOf(longer);
        recipients = List.copyOf(recipients);
        appendices = List.copyOf(appendices);
        chapters = List.copyOf(chapters);
    }

    /** What it is called, where that is not what it is called at other times. */
    public record Titling(Optional<LocalText> kind, Optional<LocalText> subject) {}

    /** @param closing the kinds of period that close, the longest first */
    public LocalText kindAt(List<Form.Frequency> closing) {
        return titlings(closing)
                .flatMap(titling -> titling.kind().stream())
                .findFirst()
                .orElse(kind);
    }

    /** @param closing the kinds of period that close, the longest first */
    public LocalText subjectAt(List<Form.Frequency> closing) {
        return titlings(closing)
                .flatMap(titling -> titling.subject().stream())
                .findFirst()
                .orElse(subject);
    }

    private Stream<Titling> titlings(List<Form.Frequency> closing) {
        return closing.stream().flatMap(often -> Optional.ofNullable(longer.get(often)).stream());
    }

    /** All that it says or shows, in order. */
    public Stream<ReportItem> items() {
        return chapters.stream().flatMap(chapter -> chapter.content().stream());
    }

    /**
     * A part of it.
     *
     * @param title empty for none
     * @param due the kinds of period with whose end it is told; empty for always
     */
    public record Chapter(LocalText title, List<Form.Frequency> due, List<ReportItem> content) {

        public Chapter {
            due = List.copyOf(due);
            content = List.copyOf(content);
        }
    }
}
