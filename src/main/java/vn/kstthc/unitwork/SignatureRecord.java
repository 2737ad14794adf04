package vn.kstthc.unitwork;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who signed what leaves the house: the signer's username, the authority, the full number such as {@code 05/VP-KSTTHC},
 * the date on the paper and the signed file where it was uploaded.
 */
public record SignatureRecord(
        String caseNumber,
        String subject,
        String signer,
        Authority authority,
        String number,
        LocalDate signedOn,
        @Nullable UUID documentId) {}
