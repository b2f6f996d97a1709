package vn.tiendo.document;

import java.time.Instant;
import java.util.List;
import vn.tiendo.content.Appendix;
import vn.tiendo.content.Block;

/**
 * A report (báo cáo) as Nghị định 30/2020/NĐ-CP, appendix I wants it, or a plain one in English. Number and date are left
 * blank: the registry fills them in.
 *
 * @param kind what it is: "BÁO CÁO"
 * @param subject under it, line by line
 * @param asOf stands in the file's properties as the instant of making, so that the same report has the same bytes
 * @param appendices numbered in Roman
 */
public record OfficialReport(
        LetterManner manner,
        Letterhead head,
        String kind,
        List<String> subject,
        List<Block> body,
        Signature signature,
        List<String> recipients,
        List<Appendix> appendices,
        Instant asOf) {

    public OfficialReport {
        subject = List.copyOf(subject);
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        appendices = List.copyOf(appendices);
    }
}
