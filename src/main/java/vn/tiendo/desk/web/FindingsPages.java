package vn.tiendo.desk.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.PagesAddress;
import vn.tiendo.desk.submissions.FindingsFile;
import vn.tiendo.desk.submissions.FindingsFile.Format;
import vn.tiendo.mailing.SubmissionAnswers;
import vn.tiendo.submission.Submissions;

/** The findings of a submission, for programs and to take along. */
@Page
class FindingsPages {

    private final Submissions submissions;
    private final Catalogue catalogue;
    private final SubmissionAnswers answers;
    private final PagesAddress address;

    FindingsPages(Submissions submissions, Catalogue catalogue, SubmissionAnswers answers, PagesAddress address) {
        this.submissions = submissions;
        this.catalogue = catalogue;
        this.answers = answers;
        this.address = address;
    }

    /** RFC 9457: a problem says its HTTP status, which is that of the answer, too. What was taken is no problem. */
    @GetMapping("/submissions/{receipt:\\d{1,18}}/findings.json")
    ResponseEntity<byte[]> json(@PathVariable long receipt, Locale language) throws IOException {
        var file = file(receipt, language);
        int status = file.json().status();
        boolean problem = status >= 400;
        return ResponseEntity.status(status)
                .contentType(problem ? MediaType.APPLICATION_PROBLEM_JSON : MediaType.APPLICATION_JSON)
                .body(bytes(file, Format.json));
    }

    @GetMapping("/submissions/{receipt:\\d{1,18}}/findings.csv")
    ResponseEntity<Resource> csv(@PathVariable long receipt, Locale language) throws IOException {
        return download(receipt, Format.csv, language);
    }

    @GetMapping("/submissions/{receipt:\\d{1,18}}/findings.xlsx")
    ResponseEntity<Resource> workbook(@PathVariable long receipt, Locale language) throws IOException {
        return download(receipt, Format.xlsx, language);
    }

    private ResponseEntity<Resource> download(long receipt, Format format, Locale language) throws IOException {
        var content = new ByteArrayResource(bytes(file(receipt, language), format));
        return Attachment.of(
                content, (PageFormats.isEnglish(language) ? "findings-" : "ket-qua-") + receipt + "." + format);
    }

    private FindingsFile file(long receipt, Locale language) {
        var submission = submissions.find(receipt).orElseThrow(Missing::new);
        var entry = catalogue.find(submission.arrival().programme()).orElseThrow(Missing::new);
        var answer = answers.of(entry.programme(), submission);
        return new FindingsFile(entry.programme(), submission, answer, address, language);
    }

    private static byte[] bytes(FindingsFile file, Format format) throws IOException {
        var content = new ByteArrayOutputStream();
        file.write(format, content);
        return content.toByteArray();
    }
}
