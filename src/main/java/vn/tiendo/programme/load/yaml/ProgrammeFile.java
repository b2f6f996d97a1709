package vn.tiendo.programme.load.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.programme.Task;
import vn.tiendo.programme.Wording;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Choice;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.SheetPattern;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;

/** Reads {@code programme.yaml}: what the programme is called, its tasks and its choice lists. */
public final class ProgrammeFile {

    static final String[] KEYS = {
        "title",
        "issuer",
        "notice",
        "templateVersion",
        "groups",
        "choices",
        "cover",
        "marks",
        "placeholders",
        "numbers",
        "language",
        "ignore"
    };

    static final String[] KEYS_OF_GROUP = {"group", "name", "tasks"};
    static final String[] KEYS_OF_TASK = {"task", "name", "measuredBy"};
    static final String[] KEYS_OF_CHOICE = {"value", "name", "en", "synonyms", "exact"};

    private final YamlBlock block;
    private final DeclaredNames names;
    private final LocalText title;
    private final LocalText issuer;
    private final LocalText notice;
    private final String templateVersion;
    private final Wording wording;
    private final Map<String, LocalText> groups = new LinkedHashMap<>();
    private final List<Task> tasks = new ArrayList<>();
    private final Map<String, List<Choice>> choices = new LinkedHashMap<>();

    /** The language that a file says, whatever else is wrong with it. */
    public static Language language(YamlValue file) {
        return new WordingBlock(file.block(KEYS)).wording().language();
    }

    public ProgrammeFile(YamlValue file, DeclaredNames names) {
        this.names = names;
        this.block = file.block(KEYS);
        this.title = block.localText("title");
        this.issuer = block.localText("issuer");
        this.notice = block.maybe("notice").map(YamlValue::localText).orElse(LocalText.of(""));
        this.templateVersion = block.text("templateVersion");
        this.wording = new WordingBlock(block).wording();
        block.list("groups").forEach(this::takeGroup);
        block.maybe("choices").stream().flatMap(p -> p.members().stream()).forEach(this::takeChoices);
    }

    public LocalText title() {
        return title;
    }

    public LocalText issuer() {
        return issuer;
    }

    public LocalText notice() {
        return notice;
    }

    public String templateVersion() {
        return templateVersion;
    }

    public Wording wording() {
        return wording;
    }

    /** Tells sheets to ignore that are those of forms, which would never be read. */
    public void checkIgnored(List<Form> forms) {
        for (var ignored : block.list("ignore")) {
            var pattern = SheetPattern.of(ignored.text());
            forms.stream()
                    .flatMap(form -> form.sheets().stream())
                    .filter(pattern::fits)
                    .findFirst()
                    .filter(_ -> pattern.saysSomething())
                    .ifPresent(sheet -> ignored.fault(
                            FaultWords.say("ignored.form", ignored.text(), sheet), FaultWords.say("ignored.form.fix")));
        }
    }

    /** Names by code, in the file's order. */
    public Map<String, LocalText> groups() {
        return Collections.unmodifiableMap(groups);
    }

    public List<Task> tasks() {
        return List.copyOf(tasks);
    }

    public Map<String, List<Choice>> choices() {
        return Collections.unmodifiableMap(choices);
    }

    private void takeGroup(YamlValue piece) {
        var group = piece.block(KEYS_OF_GROUP);
        String code = group.text("group");
        names.declare(DeclaredNames.Kind.GROUP.everywhere(), code, group.placeOf("group"));
        groups.put(code, group.localText("name"));
        group.needList("tasks").forEach(task -> takeTask(task, code));
    }

    private void takeTask(YamlValue piece, String group) {
        var task = piece.block(KEYS_OF_TASK);
        String code = task.text("task");
        names.declare(DeclaredNames.Kind.TASK.everywhere(), code, task.placeOf("task"));
        var forms = task.needList("measuredBy");
        forms.forEach(form -> names.refer(DeclaredNames.Kind.FORM.everywhere(), form.text(), form.place()));
        tasks.add(new Task(code, group, task.localText("name"), task.needTexts("measuredBy")));
    }

    private void takeChoices(YamlValue.Member member) {
        String list = member.key().text();
        names.declare(
                DeclaredNames.Kind.CHOICES.everywhere(), list, member.key().place());
        var members = member.value().list().stream().map(ProgrammeFile::choice).toList();
        var alike = new AlikeChoices(member.value().faults());
        for (int i = 0; i < members.size(); i++) {
            var place = member.value().list().get(i).place();
            names.declare(DeclaredNames.Kind.CHOICE.of(list), members.get(i).value(), place);
            alike.take(members.get(i), place);
        }
        choices.put(list, members);
    }

    /** A value alone, or with its names: {@code name}, or {@code en} where the value is the Vietnamese name. */
    private static Choice choice(YamlValue piece) {
        if (!piece.isMapping()) {
            String value = piece.text();
            return new Choice(value, LocalText.of(value), List.of());
        }
        var block = piece.block(KEYS_OF_CHOICE);
        String value = block.text("value");
        var plain = new LocalText(value, block.textOr("en", value));
        var name = block.maybe("name").map(YamlValue::localText).orElse(plain);
        return new Choice(value, name, block.texts("synonyms"), block.flag("exact"));
    }
}
