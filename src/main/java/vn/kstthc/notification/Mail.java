package vn.kstthc.notification;

/** A mail as it goes out: the same Message-ID whenever the same outbox row is sent. */
record Mail(String messageId, String subject, String text, String html) {}
