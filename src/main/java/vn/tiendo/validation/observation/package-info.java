/** What rules look at and what they see: cells, codes, demands; observations told as findings. */
@NullMarked
package vn.tiendo.validation.observation;

import org.jspecify.annotations.NullMarked;
