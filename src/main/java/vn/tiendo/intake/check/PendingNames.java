package vn.tiendo.intake.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.database.Databases;
import vn.tiendo.programme.KnownNames;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Found;
import vn.tiendo.programme.registry.NameKind;
import vn.tiendo.submission.UnknownNames;
import vn.tiendo.submission.UnknownNames.UnknownName;

/** Writings in past submissions that are still not known, but like something that is: they wait for a person to say. */
public final class PendingNames {

    private static final Map<String, NameKind> KINDS =
            Map.of("TM01", NameKind.UNIT, "CT04", NameKind.TOWN, "DA02", NameKind.PROJECT);

    private PendingNames() {}

    /** A writing and what it may mean. */
    public record Pending(NameKind kind, UnknownName name, List<Found.Suggestion> suggestions) {}

    /** Those of the home's database, the newest first; nothing if there is none. */
    public static Optional<List<Pending>> in(Path home, Programme programme) {
        var opened = Databases.openIfPresent(home);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (var database = opened.get()) {
            var unknown = new UnknownNames(JdbcClient.create(database.dataSource()));
            return Optional.of(pending(
                    programme,
                    unknown.of(
                            programme.code(), KINDS.keySet().stream().sorted().toList())));
        }
    }

    static List<Pending> pending(Programme programme, List<UnknownName> unknown) {
        var names = new KnownNames(programme);
        return unknown.stream()
                .flatMap(name -> pending(programme, names, name).stream())
                .toList();
    }

    private static Optional<Pending> pending(Programme programme, KnownNames names, UnknownName name) {
        var kind = Objects.requireNonNull(KINDS.get(name.rule()));
        var day = name.lastPeriod().map(programme.schedule()::dataTo);
        return switch (names.find(kind, name.written(), day)) {
            case Found.Hit _ -> Optional.empty();
            case Found.Unclear(var _, var suggestions) ->
                Optional.of(suggestions).filter(s -> !s.isEmpty()).map(s -> new Pending(kind, name, s));
        };
    }
}
