package vn.tiendo.document;

/** The fixed words of a letter. */
public enum LetterManner {
    /** As NĐ 30/2020/NĐ-CP wants it: headed by the country and its motto. */
    OFFICIAL("Số:         /", "ngày      tháng      năm 20…", "Kính gửi:", "Nơi nhận:"),
    /** A plain letter in English. */
    PLAIN("No.         ", "                    20…", "To:", "Copies:");

    private final String numberLeftBlank;
    private final String dateLeftBlank;
    private final String greeting;
    private final String recipients;

    LetterManner(String numberLeftBlank, String dateLeftBlank, String greeting, String recipients) {
        this.numberLeftBlank = numberLeftBlank;
        this.dateLeftBlank = dateLeftBlank;
        this.greeting = greeting;
        this.recipients = recipients;
    }

    boolean namesTheCountry() {
        return this == OFFICIAL;
    }

    String numberLeftBlank() {
        return numberLeftBlank;
    }

    String dateLeftBlank() {
        return dateLeftBlank;
    }

    String greeting() {
        return greeting;
    }

    String recipients() {
        return recipients;
    }
}
