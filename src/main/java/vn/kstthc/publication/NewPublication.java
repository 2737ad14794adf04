package vn.kstthc.publication;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is needed to open a publication case; missing values are reported by field. */
public record NewPublication(
        @Nullable String title,
        @Nullable PublicationKind kind,
        @Nullable String leadUnit,
        @Nullable PublicationTrigger trigger,
        Optional<PublicationDocument> document,
        List<NewPublicationProcedure> procedures) {}
