package vn.kstthc.unitwork;

/** One option of a form: what people read and what is sent. */
public record Choice(String label, String value) {}
