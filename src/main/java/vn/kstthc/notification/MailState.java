package vn.kstthc.notification;

/** Where a notice is on its way to the recipient's mailbox. */
public enum MailState {
    /** Waits for the next attempt, for the daily digest, or for a mail server to be configured. */
    PENDING,
    /** Claimed by a node that is talking to the mail server. */
    SENDING,
    /** Accepted by the mail server. */
    SENT,
    /** The node or the connection died while sending: perhaps sent, never sent again by itself. */
    UNCERTAIN,
    /** Refused for good, or not accepted for days. */
    FAILED,
    /** The recipient has no mail address or is no longer active. */
    NO_ADDRESS,
    /** Not sent before what it tells was over, e.g. the task was done. */
    WITHDRAWN;

    /** Whether nothing more happens until a person asks to send it again. */
    public boolean isStuck() {
        return this == UNCERTAIN || this == FAILED || this == NO_ADDRESS;
    }
}
