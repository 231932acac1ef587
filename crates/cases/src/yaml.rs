//! Reads YAML into a tree. On the host alone: the page carries the cases as bytes.

use super::Tree;
use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use std::fmt;

impl Tree {
    /// Reads YAML 1.2: `yes` and `no` are texts there.
    ///
    /// # Errors
    ///
    /// Line, column and what is wrong.
    pub fn read_yaml(text: &str) -> Result<Self, String> {
        // Case files may be long; aliases and depth keep the reader's own limits.
        let budget = serde_saphyr::budget! { max_nodes: 100_000_000, max_events: 200_000_000, max_total_scalar_bytes: 1 << 31 };
        let options = serde_saphyr::options! { strict_booleans: true, budget: budget };
        serde_saphyr::from_str_with_options::<Yaml>(text, options)
            .map(|yaml| yaml.0)
            .map_err(|error| error.to_string().lines().next().unwrap_or_default().to_owned())
    }
}

/// A tree as YAML describes itself; postcard, which does not, uses the derived form.
struct Yaml(Tree);

impl<'de> Deserialize<'de> for Yaml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(YamlVisitor)
    }
}

struct YamlVisitor;

impl<'de> Visitor<'de> for YamlVisitor {
    type Value = Yaml;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value, a list or keys with values")
    }

    fn visit_unit<E>(self) -> Result<Yaml, E> {
        Ok(Yaml(Tree::Nothing))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Yaml, E> {
        Ok(Yaml(Tree::Bool(value)))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Yaml, E> {
        Ok(Yaml(Tree::Whole(number)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Yaml, E> {
        Ok(Yaml(
            i64::try_from(number).map_or_else(|_| Tree::Decimal(number.to_string()), Tree::Whole),
        ))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Yaml, E> {
        Ok(Yaml(Tree::Decimal(number.to_string())))
    }

    fn visit_str<E>(self, text: &str) -> Result<Yaml, E> {
        Ok(Yaml(Tree::Text(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Yaml, A::Error> {
        let mut items = Vec::new();
        while let Some(Yaml(item)) = seq.next_element()? {
            items.push(item);
        }
        Ok(Yaml(Tree::List(items)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Yaml, A::Error> {
        let mut pairs: Vec<(String, Tree)> = Vec::new();
        while let Some((Yaml(key), Yaml(value))) = map.next_entry()? {
            let key = match key {
                Tree::Text(key) | Tree::Decimal(key) => key,
                Tree::Whole(number) => number.to_string(),
                Tree::Nothing | Tree::Bool(_) | Tree::List(_) | Tree::Map(_) => {
                    return Err(A::Error::custom("a key must be a text"));
                }
            };
            if pairs.iter().any(|(name, _)| *name == key) {
                return Err(A::Error::custom(format!("key `{key}` stands here twice")));
            }
            pairs.push((key, value));
        }
        Ok(Yaml(Tree::Map(pairs)))
    }
}
