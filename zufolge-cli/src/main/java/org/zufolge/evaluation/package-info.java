/**
 * Measures of a reading against a gold standard: quotations by the measure of Petersen-Frey and Biemann (LREC-COLING
 * 2024), time expressions by that of TempEval-3.
 */
@NullMarked
package org.zufolge.evaluation;

import org.jspecify.annotations.NullMarked;
