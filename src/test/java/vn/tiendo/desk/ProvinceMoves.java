package vn.tiendo.desk;

import java.util.stream.Stream;

/** What officers do about June 2025 between its first report and its second, and what they are told of it. */
final class ProvinceMoves {

    private static final String PERIOD = "--period=2025-06";
    private static final String NAME = "Nguyễn Văn Tổng";
    private static final String BY = "--by=" + NAME;
    private static final String WHO = "--who=" + NAME;

    private final SampleHome home;

    ProvinceMoves(SampleHome home) {
        this.home = home;
    }

    void all() {
        submissions();
        periods();
        figures();
        words();
        mails();
        mistakes();
    }

    private void submissions() {
        home.declare("moves/nil.txt", "--unit=STC", PERIOD, BY, "--reason=chưa có");
        String cell = "--cell=B01!L12=thiếu phụ lục";
        move("send-back", "send-back", newest("103"), BY, "--reason=đối chiếu lại", cell);
        move("withdraw", "withdraw", newest("101"), BY, "--reason=nhầm tệp");
        move("reason", "reason", newest("094"), "--finding=1", "--text=chờ quyết toán", BY);
    }

    private String newest(String unit) {
        return home.receiptsOf(unit).getLast();
    }

    private void periods() {
        move("period-close", "period", "close", PERIOD, "--unit=102", BY, "--reason=hết hạn");
        move(
                "period-reopen",
                "period",
                "reopen",
                PERIOD,
                "--unit=102",
                BY,
                "--reason=xin gửi lại",
                "--until=2025-06-25");
    }

    private void figures() {
        adjust();
        adjust("--yes", "--json");
        move("adjust-reverse", "adjust", "--reverse=1", WHO, "--reason=ghi nhầm");
        decide();
        decide("--yes", "--json");
        home.askAllWays("moves/double-log", "double", "log");
    }

    private void adjust(String... options) {
        var usual = Stream.of("adjust", PERIOD, "--unit=095", "--form=B01", "--subject=7834023", "--field=dis_ytd");
        var why = Stream.of("--by=1500000000", "--reason=đối chiếu kho bạc", WHO);
        move("adjust", all(all(usual, why), Stream.of(options)).toArray(String[]::new));
    }

    private void decide(String... options) {
        var rows = Stream.of("--row=095/7834023", "--row=100/7886047", "--counts-at=095");
        var usual = Stream.of("double", "decide", PERIOD, "--form=B01", "--reason=một tuyến đường", WHO);
        move("double-decide", all(all(usual, rows), Stream.of(options)).toArray(String[]::new));
    }

    private static Stream<String> all(Stream<String> one, Stream<String> other) {
        return Stream.concat(one, other);
    }

    private void words() {
        String text = "--text=Giải ngân khá; tổng mức đầu tư 9.201 tỷ đồng.\n- Còn 1 đơn vị chậm.";
        move("report-text-write", "report-text", "write", "danh-gia", PERIOD, BY, text);
        home.askWithJson("moves/report-text-show", "report-text", "show", "danh-gia", PERIOD);
        var open = home.ask("moves/follow-up-list.txt", "follow-up", "list", PERIOD, "--open", "--json");
        String key = CorrectedHome.json(open.lines().getFirst()).get("key").asString();
        move("follow-up-answer", "follow-up", "answer", key, PERIOD, "--result=done", "--text=đã bố trí vốn", BY);
    }

    private void mails() {
        home.askWithJson("moves/mail-status", "mail", "status");
        move("mail-send", "mail", "send");
        move("mail-test", "mail", "test", "--to=a@b.example");
    }

    /** What is mistyped is answered, too. */
    private void mistakes() {
        mistake("--help");
        mistake("metrics", "--period=2025-6");
        mistake("metrics", PERIOD, "--indicator=dis_pcx");
        mistake("metrcs");
        mistake("findings", "--receipt=999");
        mistake("template", "--unit=99", PERIOD, "--output=x.xlsx");
    }

    private void mistake(String... arguments) {
        home.askInBoth("moves/mistakes", arguments);
    }

    private void move(String name, String... arguments) {
        home.ask("moves/" + name + ".txt", arguments);
    }
}
