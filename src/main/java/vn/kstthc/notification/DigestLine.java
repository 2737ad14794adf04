package vn.kstthc.notification;

import java.util.List;

/**
 * One line of a digest section: the sentence as message key and typed arguments, and a path within the application.
 * No personal data of a citizen.
 */
public record DigestLine(String caseNumber, String textKey, List<String> args, String link) {}
