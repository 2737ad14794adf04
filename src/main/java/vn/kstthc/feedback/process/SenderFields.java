package vn.kstthc.feedback.process;

import vn.kstthc.feedback.Sender;
import vn.kstthc.workflow.FormValues;

/** The four fields of a sender in a form. */
final class SenderFields {

    private SenderFields() {}

    static Sender of(FormValues values) {
        return new Sender(
                values.text("senderName").orElse(""),
                values.text("senderAddress").orElse(""),
                values.text("senderPhone").orElse(""),
                values.text("senderEmail").orElse(""));
    }
}
