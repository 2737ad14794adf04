package vn.kstthc.feedback;

/** What the sender gets back: the number of the case and the code by which he may ask for its state. */
public record Received(String number, String receiptCode) {}
