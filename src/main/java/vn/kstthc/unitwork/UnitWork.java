package vn.kstthc.unitwork;

import org.jspecify.annotations.Nullable;

/** Where a piece of work stands: who has it, who drafted and approved, and the remark of the last return. */
record UnitWork(
        String unit,
        @Nullable String officer,
        @Nullable String draftedBy,
        @Nullable String approvedBy,
        @Nullable String remark,
        @Nullable String remarkBy) {}
