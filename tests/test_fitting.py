"""Fitting: the weights that a model may have."""

import numpy as np
import pytest

from tests.benchmarks.fitting import fit_signed

NAMES = ("for it", "either", "against it")


@pytest.fixture(scope="module")
def examples() -> tuple[np.ndarray, np.ndarray]:
    """Features of which each, by chance or by nature, goes with the label the other way round."""
    random = np.random.default_rng(0)
    labels = (random.random(400) < 0.3).astype(float)
    noise = random.normal(size=(400, 3))
    return noise + labels[:, None] * np.array([-1.0, -1.0, 1.0]), labels


def test_no_weight_goes_against_its_sign(examples) -> None:
    x, y = examples
    stage = fit_signed(NAMES, x, y, np.ones(len(y)), 1.0, {"for it": 1, "either": 0, "against it": -1})
    assert stage.weights[0][0] == stage.weights[0][2] == 0.0
    assert stage.weights[0][1] < -0.5


def test_weights_of_the_right_sign_are_free(examples) -> None:
    x, y = examples
    stage = fit_signed(NAMES, x, y, np.ones(len(y)), 1.0, {"for it": -1, "either": 0, "against it": 1})
    assert stage.weights[0][0] < -0.5 and stage.weights[0][2] > 0.5
    said = np.array([1 / (1 + np.exp(-stage.score(row))) for row in x])
    assert abs(said.mean() - y.mean()) < 0.01  # as many as there are
    assert said[y > 0].mean() > 2 * said[y == 0].mean()


def test_what_counts_less_moves_the_model_less(examples) -> None:
    x, y = examples
    counts = np.where(y > 0, 0.01, 1.0)
    signs = dict.fromkeys(NAMES, 0)
    rare, even = (fit_signed(NAMES, x, y, c, 1.0, signs) for c in (counts, np.ones(len(y))))
    assert rare.score((0.0, 0.0, 0.0)) < even.score((0.0, 0.0, 0.0))
