package vn.kstthc.inspection;

/** A dossier that was looked at: its code and procedure, never whose it is. */
public record SampledDossier(String code, String procedure, boolean correct, String note) {}
