package vn.tiendo.programme;

import java.util.List;
import java.util.Optional;

/**
 * A report that somebody signs and somebody reads: for whom it is, and what it says in which order. A file of
 * {@code reports/} that names an audience declares it.
 *
 * @param audience its code: {@code ubnd}
 * @param name whom it is for
 * @param fileName without an ending; {@code {period}} stands for {@code 2025-06}
 * @param kind what stands over it: "BÁO CÁO"
 * @param subject under that; {@code {programme}} and {@code {period}} stand for their names
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
        String money,
        List<String> recipients,
        List<String> appendices,
        Optional<String> one,
        List<Chapter> chapters) {

    public SignedReport {
        recipients = List.copyOf(recipients);
        appendices = List.copyOf(appendices);
        chapters = List.copyOf(chapters);
    }

    /**
     * A part of it.
     *
     * @param title empty for none
     * @param due the kinds of period at whose end it is told; empty for all
     */
    public record Chapter(LocalText title, List<Form.Frequency> due, List<ReportItem> content) {

        public Chapter {
            due = List.copyOf(due);
            content = List.copyOf(content);
        }
    }
}
