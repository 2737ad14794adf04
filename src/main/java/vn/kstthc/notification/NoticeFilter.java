package vn.kstthc.notification;

import java.util.Optional;

/** Which notices of the log are wanted; every part may be empty. */
public record NoticeFilter(Optional<String> caseNumber, Optional<String> recipient, Optional<MailState> state) {

    public static NoticeFilter ofCase(Optional<String> caseNumber) {
        return new NoticeFilter(caseNumber, Optional.empty(), Optional.empty());
    }
}
