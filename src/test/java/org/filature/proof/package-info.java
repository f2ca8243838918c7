/**
 * Proofs: what the demonstration's site must be for its readers, looked at in a real browser and with the checkers that
 * the web's own people use. Each says what it found as page, rule, element and advice. The site they look at stays in
 * {@code target/proof/site}.
 */
@NullMarked
package org.filature.proof;

import org.jspecify.annotations.NullMarked;
