package vn.kstthc.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.document.DocumentNumbers;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.Staff;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.Authority;
import vn.kstthc.unitwork.SignatureRecord;

/** Who may sign for the Chairman, and the number of what he signed: CT for himself, KT. for a Vice-Chairman. */
@Component
class ReviewSigning {

    private final DocumentNumbers numbers;
    private final ReviewDeadlines deadlines;
    private final CaseFiles files;
    private final Organization organization;

    ReviewSigning(DocumentNumbers numbers, ReviewDeadlines deadlines, CaseFiles files, Organization organization) {
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.files = files;
        this.organization = organization;
    }

    List<Staff> signers() {
        return organization.holders(organization.committee(), Role.CHAIR, Role.VICE_CHAIR);
    }

    /** @throws Refusal 400 by field for a signer who may not, or a day that has not come or lies before the case */
    SignatureRecord sign(String number, String symbol, String signer, LocalDate on, Optional<String> typed) {
        if (signers().stream().noneMatch(person -> person.username().equals(signer))) {
            throw Refusal.invalid(List.of(new FieldProblem("signer", "review.problem.signer")));
        }
        deadlines.requirePast("signedOn", on, Zones.dateOf(files.require(number).openedAt()));
        var committee = organization.committee();
        var deputy = organization.hasRole(signer, committee, Role.VICE_CHAIR);
        return new SignatureRecord(
                number,
                "",
                signer,
                deputy ? Authority.KT : Authority.CT,
                numbers.take(number, committee, symbol, on, typed.orElse(null)),
                on,
                null);
    }
}
