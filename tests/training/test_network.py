import numpy as np
import numpy.typing as npt
import pytest

torch = pytest.importorskip("torch")

from portraitcam.training.network import (  # noqa: E402
    MAX_MULTIPLY_ADDS,
    MAX_PARAMETERS,
    Design,
    EdgeOptimizedAttention,
    PortraitNetwork,
    confidence_matrix,
    count_multiply_adds,
    count_parameters,
    mask_and_edge,
    mirror,
    normalised,
    with_rim,
)
from portraitcam.training.upsample import upsample  # noqa: E402

Array = npt.NDArray[np.float64]


def softmax(x: Array) -> Array:
    e = np.exp(x - x.max(1, keepdims=True))
    shares: Array = e / e.sum(1, keepdims=True)
    return shares


def bilinear_twice(x: Array) -> Array:
    """Upsample by hand: 3/4 of the nearer pixel, 1/4 of the farther; rim repeated."""
    for axis in (2, 3):
        rim = [(1, 1) if a == axis else (0, 0) for a in range(4)]
        padded = np.pad(x, rim, "edge")
        before = np.take(padded, range(x.shape[axis]), axis)
        after = np.take(padded, range(2, x.shape[axis] + 2), axis)
        both = np.stack([3 * x + before, 3 * x + after], axis + 1) / 4
        shape = [2 * n if a == axis else n for a, n in enumerate(x.shape)]
        x = both.reshape(shape)
    return x


def test_the_network_keeps_the_budget() -> None:
    network = PortraitNetwork()
    assert count_parameters(network) <= MAX_PARAMETERS
    assert count_multiply_adds(network) <= MAX_MULTIPLY_ADDS


def test_multiply_adds_of_one_convolution_are_counted_by_hand() -> None:
    stem_only = PortraitNetwork(Design()).stem
    assert count_multiply_adds(stem_only, 32) == 16 * 16 * 16 * 27


def test_logits_have_the_input_size_and_f_e_half_and_a_quarter_of_it() -> None:
    image = torch.zeros(2, 3, 64, 96)
    full, half, quarter = PortraitNetwork()(image)
    assert full.shape == (2, 3, 64, 96)
    assert half.shape == (2, 3, 32, 48)
    assert quarter.shape == (2, 3, 16, 24)


def test_confidence_matrix_is_one_minus_the_largest_softmax() -> None:
    logits = 5 * torch.randn(2, 3, 4, 5, dtype=torch.float64)
    expected = 1 - softmax(logits.numpy()).max(1, keepdims=True)
    np.testing.assert_allclose(confidence_matrix(logits).numpy(), expected, atol=1e-12)


def test_eoam_is_the_papers_formula() -> None:
    """F_e' = F_bcr((F_a * CM) + F_e, 2), transcribed to NumPy."""
    torch.manual_seed(0)
    eoam = EdgeOptimizedAttention(5, gated=True).double().eval()
    f_e = torch.randn(1, 3, 6, 7, dtype=torch.float64)
    detail = torch.randn(1, 5, 6, 7, dtype=torch.float64)
    with torch.no_grad():
        f_a = eoam.project(detail).numpy()
        ours = eoam(f_e, detail).numpy()
    cm = 1 - softmax(f_e.numpy()).max(1, keepdims=True)
    np.testing.assert_allclose(ours, bilinear_twice(f_a * cm + f_e.numpy()), atol=1e-9)


def test_without_eoam_the_detail_enters_everywhere() -> None:
    network = PortraitNetwork(Design(eoam=False)).eval()
    assert count_parameters(network) == count_parameters(PortraitNetwork())
    logits = torch.randn(1, 3, 4, 4)
    detail = torch.randn(1, 24, 4, 4)
    added = network.eoam_quarter.project(detail)
    assert torch.equal(network.eoam_quarter(logits, detail), upsample(added + logits))


def test_a_picture_and_its_mirror_image_have_an_equal_say() -> None:
    torch.manual_seed(0)
    network = PortraitNetwork().eval()
    image = torch.randn(1, 3, 64, 112)
    mirrored = mirror(image)
    assert mirrored.shape == (1, 3, 48, 96)
    with torch.no_grad():
        second = network.look(mirrored).flip(3)
        second = torch.nn.functional.interpolate(second, (32, 56), mode="bilinear")
        both = network.look_twice(image, mirrored)
        assert both.shape == (1, 3, 32, 56)
        assert torch.allclose(both, (network.look(image) + second) / 2, atol=1e-6)


def test_looking_once_is_what_training_sees() -> None:
    network = PortraitNetwork().eval()
    image = torch.rand(1, 3, 32, 32) * 255
    with torch.no_grad():
        once = network.finish(network.look(normalised(image)))
        assert torch.equal(network(image)[0], once)


def test_mask_leaves_the_edge_area_out_and_edge_is_its_softmax() -> None:
    logits = 3 * torch.randn(2, 3, 4, 4, dtype=torch.float64)
    mask, edge = mask_and_edge(logits)
    shares = softmax(logits.numpy())
    person, rim, room = (shares[:, i : i + 1] for i in range(3))
    np.testing.assert_allclose(mask.numpy(), person / (person + room), atol=1e-12)
    np.testing.assert_allclose(edge.numpy(), rim, atol=1e-12)


def test_extreme_logits_stay_in_range() -> None:
    logits = torch.tensor([300.0, -300.0, 0.0]).reshape(1, 3, 1, 1)
    for part in mask_and_edge(logits):
        assert 0 <= float(part) <= 1


def test_the_rim_is_repeated() -> None:
    x = torch.arange(6.0).reshape(1, 1, 2, 3)
    expected = torch.nn.functional.pad(x, (1, 1, 1, 1), "replicate")
    assert torch.equal(with_rim(x), expected)


def test_the_compiled_upsampling_operator_is_the_librarys() -> None:
    x = torch.randn(1, 2, 3, 4, dtype=torch.float64, requires_grad=True)
    operator = torch.ops.portraitcam.upsample
    assert torch.equal(operator(x), upsample(x))
    torch.autograd.gradcheck(operator, (x,))
