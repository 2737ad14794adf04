package vn.kstthc.notification;

import java.util.Optional;

/** Where a person receives mail; empty for somebody without an address or no longer active. */
@FunctionalInterface
interface MailAddresses {

    Optional<String> of(String username);
}
