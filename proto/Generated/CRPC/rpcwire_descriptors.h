/* Written by proto/generate. Do not edit. */
#pragma once
#include <stddef.h>
#include <stdint.h>
static const uint64_t rpcwire_schema_hash = 12720558407487416480ULL;
const uint8_t *rpcwire_file_descriptor_set(size_t *count);
