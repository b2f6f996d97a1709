package vn.tiendo.document;

import java.util.List;

/**
 * A letter (công văn) as Nghị định 30/2020/NĐ-CP, appendix I wants it, or a plain one in English. Number and date are left blank: the registry
 * fills them in.
 *
 * @param subject what stands under the number: "V/v …"
 * @param addressees of "Kính gửi"; one stands beside it, several in a list
 * @param recipients the lines of "Nơi nhận", without their dashes
 */
public record OfficialLetter(
        LetterManner manner,
        Letterhead head,
        String subject,
        List<String> addressees,
        List<Passage> body,
        Signature signature,
        List<String> recipients) {

    public OfficialLetter {
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
    }
}
