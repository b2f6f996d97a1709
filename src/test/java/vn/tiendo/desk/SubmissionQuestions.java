package vn.tiendo.desk;

import java.io.IOException;
import java.nio.file.Files;

/** What can be asked of a submission, in whatever form it is answered. */
final class SubmissionQuestions {

    private final SampleHome home;
    private final String about;
    private final String receipt;

    /** @param receipt as in {@code --receipt=3} */
    SubmissionQuestions(SampleHome home, String receipt) {
        this.home = home;
        this.about = receipt.substring("--".length()).replace('=', '-') + "/";
        this.receipt = receipt;
    }

    /** What its sender is told. */
    void reply() {
        home.askInBoth(about + "findings", "findings", receipt);
        home.ask(about + "findings--json.txt", "findings", receipt, "--format=json");
        home.ask(about + "findings--csv.txt", "findings", receipt, "--format=csv");
        home.write(about + "findings", "findings.xlsx", "findings", receipt, "--format=xlsx");
        marked();
    }

    /** Its sender's own workbook back. */
    void marked() {
        home.write(about + "reply", "reply.xlsx", "reply", receipt);
    }

    void receipt() {
        home.askInBoth(about + "receipt", "receipt", "show", receipt);
        home.ask(about + "receipt--json.txt", "receipt", "show", receipt, "--format=json");
    }

    /** Whether its receipt, as it was given, is found genuine, and whether it still is when a word is another. */
    void verify() throws IOException {
        var file = home.folder().resolve("receipt.txt");
        home.ask(about + "receipt-verify.txt", "receipt", "show", receipt, "--output=" + file);
        home.askInBoth(about + "receipt-verify", "receipt", "verify", file.toString());
        Files.writeString(file, Files.readString(file).replace("byte", "bit"));
        home.askInBoth(about + "receipt-verify-altered", "receipt", "verify", file.toString());
        Files.delete(file);
    }

    /** Where it stands, and how it would be judged today. */
    void standing() {
        home.askAllWays(about + "submission", "submissions", "show", receipt);
        home.askAllWays(about + "reason-list", "reason", "list", receipt);
        home.askAllWays(about + "rules-judge", "rules", "judge", receipt);
    }

    /** What it says otherwise than the one before it. */
    void changes() {
        home.askAllWays(about + "changes", "changes", receipt);
    }
}
