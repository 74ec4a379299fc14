package fi.kortisto.model;

/** A suspicion with the two persons as a list shows them. */
public record SuspectPair(Suspicion suspicion, Subject subject, Subject other) {}
