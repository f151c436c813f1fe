"""Fitting a logistic model: examples in, the weights of a stage of the alignment model out.

    fit(names, features, labels, counts, c=0.05) -> Stage(names, bias=(-3.1,), weights=((0.8, ...),))
    fit_signed(names, features, labels, counts, 0.02, signs) the same, each weight of the sign it must have

With ``rows`` each row of examples (each relation of two values) has weights of its own, which are drawn
towards those that all share: a row of few examples goes by the others.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression

from claimcmp.align.scoring import Stage
from claimcmp.judge.relations import Relation

RELATIONS = len(Relation)


def expand(rows: np.ndarray, features: np.ndarray, count: int) -> np.ndarray:
    """Shared weights, and a deviation from them for each of ``count`` rows (with its bias)."""
    n, width = features.shape
    out = np.zeros((n, width + count * (width + 1)))
    out[:, :width] = features
    for r in range(count):
        mask = rows == r
        at = width + r * (width + 1)
        out[mask, at] = 3.0  # the bias is regularised less than the rest
        out[mask, at + 1 : at + 1 + width] = features[mask]
    return out


def fit(
    names: tuple[str, ...],
    features: np.ndarray,
    labels: np.ndarray,
    counts: np.ndarray,
    c: float,
    rows: np.ndarray | None = None,
) -> Stage:
    """A logistic model; with ``rows``, one with weights of its own for each row.

    ``counts`` says what each example counts. Those that count less than 1 are of our own stories, in which
    more of the claims are shared than in the news: they have a bias of their own, which the model leaves out.
    """
    mean, scale = features.mean(axis=0), features.std(axis=0) + 1e-6
    x = (features - mean) / scale
    several = 1 if rows is None else RELATIONS
    if rows is not None:
        x = expand(rows, x, several)
    row_of = np.zeros(len(labels), dtype=int) if rows is None else rows
    apart = (counts < 1)[:, None] * (row_of[:, None] == np.arange(several)) * 3.0
    x = np.hstack([x, apart])
    fitted = LogisticRegression(C=c, max_iter=1000, tol=2e-3).fit(x, labels, counts)
    width = features.shape[1]
    coef = fitted.coef_[0]
    bias, weights = [], []
    for r in range(several):
        at = width + r * (width + 1)
        own = coef[at + 1 : at + 1 + width] if rows is not None else 0.0
        row = (coef[:width] + own) / scale
        base = fitted.intercept_[0] + (3.0 * coef[at] if rows is not None else 0.0)
        weights.append(tuple(round(float(w), 4) for w in row))
        bias.append(round(float(base - (row * mean).sum()), 4))
    return Stage(names, tuple(bias), tuple(weights))


def fit_signed(
    names: tuple[str, ...],
    features: np.ndarray,
    labels: np.ndarray,
    counts: np.ndarray,
    c: float,
    signs: Mapping[str, int],
) -> Stage:
    """A logistic model of which no weight goes against what its feature means: ``signs`` has 1 for what can
    only speak for a link, -1 for what can only speak against it, 0 for what may do either.

    Of few examples and many features that say much the same, a plain fit makes some speak against their own
    sense, and what that gains on these examples it loses on others.
    """
    mean, scale = features.mean(axis=0), features.std(axis=0) + 1e-6
    x = np.hstack([(features - mean) / scale, np.ones((len(labels), 1))])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        """Weighted logistic loss with a quadratic penalty on all but the bias, and its gradient."""
        score = x @ weights
        own = np.append(weights[:-1], 0.0)
        missed = np.logaddexp(0, np.where(labels > 0, -score, score))
        found = 1 / (1 + np.exp(-np.clip(score, -35, 35)))
        return (counts * missed).sum() + own @ own / (2 * c), x.T @ (counts * (found - labels)) + own / c

    bounds = [{1: (0, None), -1: (None, 0), 0: (None, None)}[signs[name]] for name in names]
    start = np.zeros(x.shape[1])
    fitted = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=[*bounds, (None, None)]).x
    row = fitted[:-1] / scale
    weights = tuple(round(float(w), 4) for w in row)
    return Stage(names, (round(float(fitted[-1] - (row * mean).sum()), 4),), (weights,))
