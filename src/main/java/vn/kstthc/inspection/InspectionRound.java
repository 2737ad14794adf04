package vn.kstthc.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round (đợt kiểm tra): one decision, one team, several units. */
public record InspectionRound(
        String number,
        InspectionKind kind,
        List<InspectionScope> scope,
        LocalDate visitFrom,
        LocalDate visitTo,
        String basis,
        String remark,
        @Nullable String decision,
        @Nullable String signer,
        @Nullable String authority,
        @Nullable LocalDate signedOn,
        String sanctions,
        String result) {}
