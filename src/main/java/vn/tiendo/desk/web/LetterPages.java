package vn.tiendo.desk.web;

import java.time.Clock;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.mailing.OutstandingReports;
import vn.tiendo.measure.Period;
import vn.tiendo.notice.LetterName;
import vn.tiendo.notice.ReminderLetter;
import vn.tiendo.programme.Programme;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submissions;

/** The letter of đôn đốc of a period, as things stand when it is asked for. */
@Page
class LetterPages {

    private final Catalogue catalogue;
    private final Submissions submissions;
    private final Standings standings;
    private final Clock clock;

    LetterPages(Catalogue catalogue, Submissions submissions, Standings standings, Clock clock) {
        this.catalogue = catalogue;
        this.submissions = submissions;
        this.standings = standings;
        this.clock = clock;
    }

    /** There is none where nobody owes a report. */
    @GetMapping("/periods/{period}/letter")
    ResponseEntity<Resource> letter(@PathVariable String period, @RequestParam(defaultValue = "") String programme) {
        var known = programme.isEmpty() ? Optional.of(catalogue.first()) : catalogue.find(programme);
        var asked = Period.parse(period).orElseThrow(Missing::new);
        return letter(known.orElseThrow(Missing::new).programme(), asked);
    }

    private ResponseEntity<Resource> letter(Programme programme, Period period) {
        var outstanding = OutstandingReports.of(programme, period, clock.instant(), submissions, standings);
        if (outstanding.owing().isEmpty()) {
            throw new Missing();
        }
        var content = new ByteArrayResource(new ReminderLetter(outstanding).docx());
        return Attachment.of(content, LetterName.of(period, programme.language()));
    }
}
