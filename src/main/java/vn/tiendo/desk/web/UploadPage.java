package vn.tiendo.desk.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.programme.Programme;
import vn.tiendo.queue.RunRequest;
import vn.tiendo.run.Dispatcher;
import vn.tiendo.submission.Arrival;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.Receipt;
import vn.tiendo.submission.Submissions;

/** Takes files in the way the drop folder does: bytes first, then a run that checks them. */
@Page
class UploadPage {

    static final String CHANNEL = "upload";

    private static final Logger LOG = LoggerFactory.getLogger(UploadPage.class);
    private static final String WHO = "operator";

    private final Catalogue catalogue;
    private final Submissions submissions;
    private final Dispatcher dispatcher;
    private final RunSettings settings;
    private final BoardPage board;
    private final MessageSource messages;

    UploadPage(
            Catalogue catalogue,
            Submissions submissions,
            Dispatcher dispatcher,
            RunSettings settings,
            BoardPage board,
            MessageSource messages) {
        this.catalogue = catalogue;
        this.submissions = submissions;
        this.dispatcher = dispatcher;
        this.settings = settings;
        this.board = board;
        this.messages = messages;
    }

    @PostMapping("/submissions")
    ModelAndView receive(Upload upload) throws IOException {
        String fault = fault(upload);
        return fault.isEmpty()
                ? new ModelAndView("redirect:" + address(takeIn(upload)))
                : board.refuse(HttpStatus.BAD_REQUEST, fault);
    }

    /** For programs that ask for JSON: the receipts, or what is wrong with the request. */
    @PostMapping(path = "/submissions", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> receiveForProgram(Upload upload, Locale language) throws IOException {
        String fault = fault(upload);
        if (!fault.isEmpty()) {
            var problem = ProblemDetail.forStatusAndDetail(
                    HttpStatus.BAD_REQUEST, messages.getMessage(fault, null, language));
            return ResponseEntity.badRequest()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return ResponseEntity.accepted().body(UploadAnswer.of(takeIn(upload)));
    }

    private Optional<Programme> programme(Upload upload) {
        return catalogue.find(String.valueOf(upload.programme())).map(Catalogue.Entry::programme);
    }

    private String fault(Upload upload) {
        return programme(upload).map(upload::fault).orElse("upload.unknown-programme");
    }

    private List<Receipt> takeIn(Upload upload) throws IOException {
        var programme = programme(upload).orElseThrow();
        var receipts = receive(upload, programme);
        if (receipts.stream().anyMatch(this::isUnchecked)) {
            check(programme);
        }
        return receipts;
    }

    private List<Receipt> receive(Upload upload, Programme programme) throws IOException {
        var receipts = new ArrayList<Receipt>();
        for (MultipartFile file : upload.files()) {
            var arrival = new Arrival(
                    programme.code(),
                    new FileName(Upload.name(file)),
                    CHANNEL,
                    upload.unitIn(programme),
                    upload.parsedPeriod());
            receipts.add(submissions.receive(arrival, bytes(file)));
        }
        return receipts;
    }

    private byte[] bytes(MultipartFile file) throws IOException {
        try (var stream = file.getInputStream()) {
            byte[] bytes = stream.readNBytes(Math.toIntExact(settings.fileBytes()) + 1);
            if (bytes.length > settings.fileBytes()) {
                throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
            }
            return bytes;
        }
    }

    private boolean isUnchecked(Receipt receipt) {
        return submissions.find(receipt.number()).orElseThrow().decision().isEmpty();
    }

    private void check(Programme programme) {
        var run = dispatcher.note(RunRequest.collect(programme.code(), WHO));
        LOG.info("Run {} checks what was uploaded", run.id());
    }

    /** Of the one receipt's page, or of the list of all of them. */
    private static String address(List<Receipt> receipts) {
        if (receipts.size() == 1) {
            var only = receipts.getFirst();
            return "/submissions/" + only.number() + (only.alreadyKnown() ? "?known=" + only.number() : "");
        }
        return receipts.stream()
                .map(r -> (r.alreadyKnown() ? "known=" : "receipt=") + r.number())
                .collect(Collectors.joining("&", "/submissions?", ""));
    }
}
