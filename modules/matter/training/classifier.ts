/** Multinomial logistic regression over terms that are there or not, scaled to length one; plain gradient steps. */
export type Sample = { terms: readonly number[]; label: number };

export type Trained = { bias: Float64Array; rows: Float64Array[] };

export type Settings = { rounds: number; rate: number; decay: number };

function probabilities(trained: Trained, terms: readonly number[], classes: number): Float64Array {
  const scale = terms.length === 0 ? 0 : 1 / Math.sqrt(terms.length);
  const scores = Float64Array.from(trained.bias);
  for (const term of terms) {
    const row = trained.rows[term];
    if (row) for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + (row[c] ?? 0) * scale;
  }
  const top = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < classes; c += 1) {
    const power = Math.exp((scores[c] ?? 0) - top);
    scores[c] = power;
    sum += power;
  }
  return scores.map((power) => power / sum);
}

/** Goes through the samples in a fixed order, so that the same stories always give the same weights. */
export function train(
  samples: readonly Sample[],
  size: number,
  classes: number,
  settings: Settings,
): Trained {
  const trained: Trained = {
    bias: new Float64Array(classes),
    rows: Array.from({ length: size }, () => new Float64Array(classes)),
  };
  const stride = 7_919; // A prime step visits every sample once, far from its neighbours of the same category.
  for (let round = 0; round < settings.rounds; round += 1) {
    const rate = settings.rate / (1 + round * 0.05);
    for (let i = 0; i < samples.length; i += 1) {
      const sample = samples[(i * stride + round) % samples.length];
      if (!sample || sample.terms.length === 0) continue;
      const scale = 1 / Math.sqrt(sample.terms.length);
      const errors = probabilities(trained, sample.terms, classes);
      errors[sample.label] = (errors[sample.label] ?? 0) - 1;
      for (let c = 0; c < classes; c += 1) {
        const step = rate * (errors[c] ?? 0);
        trained.bias[c] = (trained.bias[c] ?? 0) - step * 0.05;
        for (const term of sample.terms) {
          const row = trained.rows[term];
          if (row) row[c] = (row[c] ?? 0) * (1 - rate * settings.decay) - step * scale;
        }
      }
    }
  }
  return trained;
}
