package vn.tiendo.desk.submissions;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.console.WholeFile;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.desk.receipt.ReceiptAsJson;
import vn.tiendo.desk.receipt.ReceiptAsText;
import vn.tiendo.receipt.ReceiptFacts;
import vn.tiendo.receipt.ReceiptSeals;
import vn.tiendo.receipt.Receipts;
import vn.tiendo.store.OpenStores;
import vn.tiendo.submission.ReceiptSeal;

/** {@code receipt show}: a receipt to keep, signed. */
@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false)
public final class ReceiptShowCommand extends ConsoleCommand {

    /** As what a receipt may be written. */
    enum Format {
        text,
        json
    }

    @Option(names = "--receipt", required = true, paramLabel = "N")
    private long receipt;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private Format format = Format.text;

    @Option(names = "--output", paramLabel = "FILE")
    private @Nullable Path output;

    @Mixin
    private PlacesOption places = new PlacesOption();

    public ReceiptShowCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() throws IOException {
        var catalogue = Catalogue.load(places.jobs, Settings.load(places.asSpringArguments()));
        return Stores.reading(places, console, open -> {
            return show(open, catalogue);
        });
    }

    private int show(OpenStores stores, Catalogue catalogue) throws IOException {
        var submission = stores.submissions().find(receipt);
        if (submission.isEmpty()) {
            console.complain("no-receipt", receipt);
            return 2;
        }
        var seal = ReceiptSeals.of(stores.signingKeys(), places.home);
        var facts = Receipts.of(stores, catalogue).of(submission.get());
        facts.programme().ifPresent(known -> console.about(known.language()));
        String text = text(facts, seal);
        if (output == null) {
            console.say(text.stripTrailing());
        } else {
            WholeFile.write(output, text);
            console.say(SafeLine.of(output.toString()));
        }
        return 0;
    }

    private String text(ReceiptFacts facts, ReceiptSeal seal) {
        return switch (format) {
            case text -> ReceiptAsText.of(facts, console.language(), seal);
            case json -> ReceiptAsJson.of(facts, seal);
        };
    }
}
