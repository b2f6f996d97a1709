package vn.tiendo.desk.option;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.Console;
import vn.tiendo.programme.Programme;
import vn.tiendo.store.OpenStores;
import vn.tiendo.store.WritingStores;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;

/** The submission of a receipt, and the programme that it is of. */
public record KnownSubmission(Submission submission, Programme programme) {

    /** To be looked at; nothing if there is no such receipt, or its programme is there no more. */
    public static Optional<KnownSubmission> of(long receipt, PlacesOption places, Console console, OpenStores stores) {
        return of(receipt, places, console, stores.submissions());
    }

    private static Optional<KnownSubmission> of(
            long receipt, PlacesOption places, Console console, Submissions submissions) {
        var known = submissions
                .find(receipt)
                .flatMap(submission -> Catalogue.checked(places.jobs, _ -> {}).keySet().stream()
                        .filter(programme ->
                                programme.code().equals(submission.arrival().programme()))
                        .findFirst()
                        .map(programme -> new KnownSubmission(submission, programme)));
        known.ifPresent(found -> console.about(found.programme().language()));
        return known;
    }

    /** Does something to it, and answers the exit code; 2 if it cannot be found. */
    public static int move(
            long receipt,
            PlacesOption places,
            Console console,
            BiFunction<KnownSubmission, WritingStores, Integer> doing) {
        return Stores.writing(places, console, Clock.systemUTC(), open -> {
            return of(receipt, places, console, open.submissions())
                    .map(known -> doing.apply(known, open))
                    .orElseGet(() -> none(receipt, places, console));
        });
    }

    /** Says that there is none. */
    public static int none(long receipt, PlacesOption places, Console console) {
        console.complain("no-known-receipt", receipt, places.jobs);
        return 2;
    }
}
