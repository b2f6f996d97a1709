package vn.tiendo.desk;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.programme.Fault;
import vn.tiendo.run.Catalogue;
import vn.tiendo.validation.RuleCatalogue;

/** {@code rules list}: the catalogue of rules, for people or for programs. */
@Command(
        name = "list",
        description = {
            "In danh mục quy tắc: mã, mức độ, câu chữ, việc cần làm, ví dụ, từ khi nào.",
            "Prints the catalogue of rules."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RulesListCommand implements Callable<Integer> {

    @Option(names = "--programme", paramLabel = "CODE", description = "Chương trình; mặc định: chương trình đầu tiên")
    private @Nullable String programme;

    @Option(names = "--json", description = "In JSON thay cho Markdown")
    private boolean json;

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    RulesListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StandardErrorLog.begin();
        var programmes =
                Catalogue.checked(places.jobs, new ArrayList<Fault>()::add).keySet();
        var catalogue = RuleCatalogue.of(programmes.stream()
                .filter(p -> programme == null || p.code().equals(programme))
                .findFirst()
                .orElseThrow(this::unknown));
        console.say(json ? RulesAsJson.of(catalogue) : new RulesAsMarkdown(console.language()).of(catalogue));
        return 0;
    }

    private ParameterException unknown() {
        return new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(),
                console.text("no-programme", programme, places.jobs));
    }
}
