package vn.kstthc.unitwork;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Unit;

/** The lines above and the name below a signature (Decree 30/2020, annex I, II.7); placeholders of every letter. */
@Component
public class SignatureBlock {

    private final Organization organization;

    SignatureBlock(Organization organization) {
        this.organization = organization;
    }

    /** Of a draft: the head's title, no name. */
    public Map<String, Object> open(String unitCode) {
        var title = title(organization.require(unitCode));
        return Map.of("authorityLines", List.of(title), "signerName", "");
    }

    public Map<String, Object> of(String unitCode, SignatureRecord signature) {
        var lines = lines(organization.require(unitCode), signature.authority());
        return Map.of("authorityLines", lines, "signerName", organization.staffName(signature.signer()));
    }

    private static List<String> lines(Unit unit, Authority authority) {
        var title = title(unit);
        return switch (authority) {
            case CT -> List.of(title);
            case TM -> List.of("TM. " + unit.name().toUpperCase(Locale.ROOT), title);
            case KT -> List.of("KT. " + title, "PHÓ " + title);
            case TL -> List.of("TL. CHỦ TỊCH", title);
            case TUQ -> List.of("TUQ. " + title);
        };
    }

    /** What the head of such a unit is called on paper. */
    private static String title(Unit unit) {
        return switch (unit.type()) {
            case PEOPLES_COMMITTEE -> "CHỦ TỊCH";
            case OFFICE -> "CHÁNH VĂN PHÒNG";
            case BOARD -> "TRƯỞNG BAN";
            case DIVISION -> "TRƯỞNG PHÒNG";
            case PRESS -> "TỔNG BIÊN TẬP";
            case DEPARTMENT -> unit.name().startsWith("Thanh tra") ? "CHÁNH THANH TRA" : "GIÁM ĐỐC";
            case SERVICE_CENTRE, SECTOR_BODY, ENTERPRISE -> "GIÁM ĐỐC";
        };
    }
}
