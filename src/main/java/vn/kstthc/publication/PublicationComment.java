package vn.kstthc.publication;

import java.time.LocalDate;
import java.util.Optional;

/** How a letter of comments (văn bản góp ý) left the control office; an empty number means the next of the register. */
public record PublicationComment(String signer, Optional<String> number, LocalDate signedOn) {}
