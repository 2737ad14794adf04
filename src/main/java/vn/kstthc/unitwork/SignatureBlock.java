package vn.kstthc.unitwork;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.Unit;

/** The lines above and below a signature (Decree 30/2020, annex I, II.7): authority, title, name. */
@Component
public class SignatureBlock {

    private static final Role[] DEPUTIES = {Role.VICE_CHAIR, Role.DEPUTY_HEAD};

    private final Organization organization;

    SignatureBlock(Organization organization) {
        this.organization = organization;
    }

    /** The placeholders authorityLines and signerName of a signed letter. */
    public Map<String, Object> of(String unit, SignatureRecord signature) {
        var issuer = organization.require(unit);
        return Map.of(
                "authorityLines", lines(issuer, signature.signer(), signature.authority()),
                "signerName", organization.staffName(signature.signer()));
    }

    /** The same for a draft: the head's title, room for the name. */
    public Map<String, Object> open(String unit) {
        return Map.of("authorityLines", List.of(head(organization.require(unit))), "signerName", "");
    }

    /** The head of a unit inside a sentence: Giám đốc Sở Nội vụ. */
    public String headOf(String unit) {
        var title =
                switch (head(organization.require(unit))) {
                    case "CHỦ TỊCH" -> "Chủ tịch ";
                    case "GIÁM ĐỐC" -> "Giám đốc ";
                    default -> "Thủ trưởng ";
                };
        return title + organization.unitName(unit);
    }

    /** The authority under which the person usually signs for the unit: KT. for a deputy. */
    public Authority usual(String unit, String signer) {
        return organization.hasRole(signer, unit, DEPUTIES) ? Authority.KT : Authority.CT;
    }

    private List<String> lines(Unit unit, String signer, Authority authority) {
        var head = head(unit);
        var deputy = organization.hasRole(signer, unit.code(), DEPUTIES);
        return switch (authority) {
            case CT -> List.of(head);
            case KT -> List.of("KT. " + head, "PHÓ " + head);
            case TM ->
                deputy
                        ? List.of("TM. ỦY BAN NHÂN DÂN", "KT. " + head, "PHÓ " + head)
                        : List.of("TM. ỦY BAN NHÂN DÂN", head);
            case TL, TUQ -> ordered(authority + ". " + principal(unit, signer), unit, signer, deputy);
        };
    }

    /** By order or authorisation; a deputy does it in place of the own head. */
    private List<String> ordered(String order, Unit unit, String signer, boolean deputy) {
        var head = head(unit);
        return deputy ? List.of(order, "KT. " + head, "PHÓ " + head) : List.of(order, own(unit, signer));
    }

    /** Who gave the order: the unit's head to a head of division, else the head of the unit above. */
    private String principal(Unit unit, String signer) {
        if (isDivisionHead(unit, signer)) {
            return head(unit);
        }
        return unit.parentCode()
                .map(organization::require)
                .map(SignatureBlock::head)
                .orElse(head(unit));
    }

    private String own(Unit unit, String signer) {
        return isDivisionHead(unit, signer) ? "TRƯỞNG PHÒNG" : head(unit);
    }

    private boolean isDivisionHead(Unit unit, String signer) {
        return organization.hasRole(signer, unit.code(), Role.DIVISION_HEAD);
    }

    private static String head(Unit unit) {
        return switch (unit.type()) {
            case PEOPLES_COMMITTEE -> "CHỦ TỊCH";
            case OFFICE -> "CHÁNH VĂN PHÒNG";
            case DEPARTMENT -> unit.name().startsWith("Thanh tra") ? "CHÁNH THANH TRA" : "GIÁM ĐỐC";
            case BOARD -> "TRƯỞNG BAN";
            case SERVICE_CENTRE, SECTOR_BODY -> "GIÁM ĐỐC";
            case PRESS -> "TỔNG BIÊN TẬP";
            case ENTERPRISE -> "TỔNG GIÁM ĐỐC";
            case DIVISION -> "TRƯỞNG PHÒNG";
        };
    }
}
