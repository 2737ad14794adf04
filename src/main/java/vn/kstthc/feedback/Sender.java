package vn.kstthc.feedback;

/**
 * Who sent a feedback. Personal data: stored encrypted, shown only by {@link SenderFile}, never in variables, timeline,
 * logs or mails. What is not known is "".
 */
public record Sender(String name, String address, String phone, String email) {

    /** The same sender with what came in later; "" changes nothing. */
    Sender completedBy(Sender later) {
        return new Sender(
                newer(later.name, name),
                newer(later.address, address),
                newer(later.phone, phone),
                newer(later.email, email));
    }

    private static String newer(String later, String before) {
        return later.isBlank() ? before : later;
    }

    /** Never prints the data. */
    @Override
    public String toString() {
        return "Sender[…]";
    }
}
