package vn.kstthc.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kstthc.unitwork.Authority;

/** The review of a year: its plan, and when results and the consolidated report are due. */
public record ReviewYear(
        String caseNumber,
        int year,
        String purpose,
        String duties,
        @Nullable String returnRemark,
        @Nullable String planNumber,
        @Nullable String planSigner,
        @Nullable Authority planAuthority,
        @Nullable LocalDate planSignedOn,
        LocalDate resultsDue,
        LocalDate consolidationDue,
        boolean closed) {}
