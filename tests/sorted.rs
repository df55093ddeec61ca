//! Sets and maps that are lists in order.

use std::collections::BTreeMap;
use vordering::sorted::{Map, Set};

#[test]
fn of_any_length_they_are_as_those_of_the_standard_library() {
    for length in 0..100_usize {
        // Many keys twice and more, in no order.
        let entries = || (0..length).map(|at| ((at * 37 + 11) % 61, at));
        let mut expected = BTreeMap::new();
        for (key, at) in entries() {
            expected.entry(key).or_insert(at);
        }
        assert!(entries().collect::<Map<_, _>>().iter().copied().eq(expected.clone()));
        assert!(
            entries().map(|(key, _)| key).collect::<Set<_>>().into_iter().eq(expected.into_keys())
        );
    }
}

#[test]
fn they_hold_each_key_once() {
    let mut set: Set<u32> = [5, 3, 5, 1].into_iter().collect();
    assert!(!set.insert(3) && set.insert(4) && set.remove(&5) && !set.remove(&5));
    assert_eq!(*set, [1, 3, 4]);
    assert!(set.range(2..4).eq(&[3]));
    let mut map: Map<u32, &str> = [(2, "b"), (1, "a"), (2, "c")].into_iter().collect();
    map.insert_unless(2, "d", |_| true);
    map.insert_unless(1, "e", |_| false);
    map.insert_unless(3, "f", |_| true);
    assert_eq!(*map, [(1, "e"), (2, "b"), (3, "f")]);
    assert!(map.contains_key(3) && map.get(4).is_none());
}
